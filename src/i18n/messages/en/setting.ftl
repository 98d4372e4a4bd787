setting-wrong-value = { $expected } is expected here
setting-unknown-key = this key is not known; perhaps one of these: { $keys }. See wijk programme show { $programme }
setting-title = Settings
setting-files = Files: { $beside } and { $own }
setting-column-name = Name
setting-column-value = Value
setting-column-origin = Origin
