using System.Globalization;

namespace Gatehouse;

/// <summary>Makes answers without a backend.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-mock-integration.html.</remarks>
public static class Mock
{
    /// <summary>Every call gets the same answer.</summary>
    /// <param name="statusCode">The status.</param>
    /// <param name="body">The mapping template of the body; none when null.</param>
    /// <param name="contentType">The content type of the body.</param>
    public static MockIntegration Returns(int statusCode, MappingTemplateText? body = null, string contentType = "application/json") => new()
    {
        RequestTemplates = [new("application/json", "{\"statusCode\": " + statusCode.ToString(CultureInfo.InvariantCulture) + "}")],
        Responses = [new(statusCode) { Templates = body is null ? [] : [new(contentType, body.Text)] }],
    };
}
