public import BelaiScript

/// Something the coach says by itself, in the language of the voice and in that of the screen.
public typealias Sentence = BelaiScript.Wording
