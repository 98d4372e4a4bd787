form-choices-needed = A field of choices needs at least two of them under ‘choices’
form-no-choices = Only a field of choices has choices; this one takes: { $kind }
