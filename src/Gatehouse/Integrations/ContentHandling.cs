namespace Gatehouse;

/// <summary>How a body is converted between text and binary.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-payload-encodings-workflow.html.</remarks>
public enum ContentHandling
{
    /// <summary>Base64 text becomes bytes.</summary>
    ConvertToBinary,

    /// <summary>Bytes become base64 text.</summary>
    ConvertToText,
}
