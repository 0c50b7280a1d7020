using System.Collections.Frozen;
using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary><c>AWS::ApiGatewayV2::Integration</c> of an HTTP API.</summary>
internal static class GranularHttpIntegration
{
    private static readonly FrozenSet<string> Known = FrozenSet.ToFrozenSet(
    [
        "ApiId", "ConnectionId", "ConnectionType", "ContentHandlingStrategy", "CredentialsArn", "Description", "IntegrationMethod",
        "IntegrationSubtype", "IntegrationType", "IntegrationUri", "PassthroughBehavior", "PayloadFormatVersion", "RequestParameters",
        "RequestTemplates", "ResponseParameters", "TemplateSelectionExpression", "TimeoutInMillis", "TlsConfig",
    ]);

    private static readonly (string, PayloadFormat)[] Formats =
        [("1.0", PayloadFormat.V1), ("2.0", PayloadFormat.V2), ("1", PayloadFormat.V1), ("2", PayloadFormat.V2)];

    public static HttpIntegrationShape Read(PropertyReader source)
    {
        source.Ignore("ApiId", "Description", "PassthroughBehavior");
        return new(source)
        {
            Type = source.RequiredLiteral("IntegrationType"),
            Subtype = source.Literal("IntegrationSubtype"),
            Method = source.Choice("IntegrationMethod", IntegrationChoices.Methods),
            Uri = source.Text("IntegrationUri"),
            Credentials = source.Text("CredentialsArn"),
            UsesVpcLink = source.Choice("ConnectionType", IntegrationChoices.ConnectionType) ?? false,
            ConnectionId = source.Text("ConnectionId"),
            PayloadFormatVersion = source.Choice("PayloadFormatVersion", Formats) switch { PayloadFormat.V2 => "2.0", PayloadFormat.V1 => "1.0", _ => null },
            TimeoutInMillis = source.Number("TimeoutInMillis", 0, int.MaxValue),
            ServerNameToVerify = source.Object("TlsConfig")?.Text("ServerNameToVerify"),
            RequestParameters = source.TextMap("RequestParameters"),
            ResponseParameters = source.ObjectMap("ResponseParameters")
                .Select(status => KeyValuePair.Create(status.Key, Mappings(status.Value)))
                .ToValueMap(),
            Unknown = source.Unknown(Known),
        };
    }

    private static ValueMap<TemplateText> Mappings(PropertyReader reader) => reader.Objects("ResponseParameters")
        .Select(mapping => KeyValuePair.Create(mapping.RequiredLiteral("Destination"), mapping.Text("Source") ?? TemplateText.Empty))
        .ToValueMap();
}
