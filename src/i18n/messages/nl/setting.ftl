setting-wrong-value = hier hoort { $expected }
setting-unknown-key = deze sleutel is niet gekend; gekend zijn: { $keys }
