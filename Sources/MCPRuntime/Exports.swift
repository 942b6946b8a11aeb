// Emitted code imports this module alone, and its decoders and encoders are written against the JSON layer.
@_exported public import MCPJSON
