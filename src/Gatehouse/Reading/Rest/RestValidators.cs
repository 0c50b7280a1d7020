using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>Reads <c>AWS::ApiGateway::RequestValidator</c>.</summary>
internal static class RestValidators
{
    public static RequestValidation Read(PropertyReader reader)
    {
        reader.Ignore("RestApiId", "Name");
        return Flags(reader.Bool("ValidateRequestBody"), reader.Bool("ValidateRequestParameters"));
    }

    public static RequestValidation Flags(bool? body, bool? parameters) =>
        (body == true ? RequestValidation.Body : RequestValidation.None) | (parameters == true ? RequestValidation.Parameters : RequestValidation.None);
}
