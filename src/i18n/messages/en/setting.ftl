setting-wrong-value = { $expected } is expected here
setting-unknown-key = this key is not known; known are: { $keys }
