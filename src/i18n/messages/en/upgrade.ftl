# Bringing an older register up to date.
upgrade-done = Register upgraded from version { $from } to version { $to }
upgrade-copy = As it was, it lies in { $copy }
upgrade-no-undo = What was done before can no longer be undone
upgrade-would = The register would go from version { $from } to version { $to }, with a copy in { $copy }
upgrade-nothing = The register is of version { $version } already; there is nothing to do
upgrade-on-the-way = The register was of version { $from } and is now of version { $to }; as it was, it lies in { $copy }
