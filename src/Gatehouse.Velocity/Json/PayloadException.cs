namespace Gatehouse.Velocity;

/// <summary>
/// A body that begins like JSON is not JSON, and the template wanted to read it. API Gateway answers 400 with
/// <c>{"message": "..."}</c> holding this message.
/// </summary>
public sealed class PayloadException(string reason)
    : VelocityRenderException($"Could not process payloadnet.minidev.json.parser.ParseException: {reason}");
