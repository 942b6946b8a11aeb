// Everything in this target is emitted from forecast.mcp.json.
