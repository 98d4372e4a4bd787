# Help in English is what the comments on the commands and their arguments say.
