using System.Collections.Frozen;
using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>Reads the properties of <c>AWS::ApiGatewayV2::Api</c> of an HTTP API, which win over those of a body.</summary>
internal static class HttpApiProperties
{
    private static readonly FrozenSet<string> Known = FrozenSet.ToFrozenSet(
    [
        "BasePath", "Body", "BodyS3Location", "CorsConfiguration", "CredentialsArn", "Description", "DisableExecuteApiEndpoint", "FailOnWarnings",
        "IpAddressType", "Name", "ProtocolType", "RouteKey", "RouteSelectionExpression", "Tags", "Target", "Version",
    ]);

    public static HttpApi Apply(HttpApi api, PropertyReader reader)
    {
        reader.Ignore("FailOnWarnings", "ProtocolType", "RouteSelectionExpression");
        var tags = reader.Tags();
        return api with
        {
            Name = reader.Text("Name") ?? api.Name,
            Description = reader.Text("Description") ?? api.Description,
            Version = reader.Literal("Version") ?? api.Version,
            Cors = HttpCorsReader.Resource(reader.Object("CorsConfiguration")) ?? api.Cors,
            DisableExecuteApiEndpoint = reader.Bool("DisableExecuteApiEndpoint") ?? api.DisableExecuteApiEndpoint,
            IpAddressType = reader.Choice("IpAddressType", PropertyReading.IpAddressTypes) ?? api.IpAddressType,
            Tags = api.Tags.Merge(tags),
            Raw = reader.Unknown(Known),
        };
    }
}
