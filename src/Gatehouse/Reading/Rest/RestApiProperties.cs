using System.Collections.Frozen;
using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>Reads the properties of <c>AWS::ApiGateway::RestApi</c>, which win over those of a body.</summary>
internal static class RestApiProperties
{
    private static readonly (string, RestEndpointType)[] EndpointTypes =
        [("REGIONAL", RestEndpointType.Regional), ("EDGE", RestEndpointType.Edge), ("PRIVATE", RestEndpointType.Private)];

    private static readonly FrozenSet<string> Known = FrozenSet.ToFrozenSet(
    [
        "ApiKeySourceType", "BinaryMediaTypes", "Body", "BodyS3Location", "CloneFrom", "Description", "DisableExecuteApiEndpoint",
        "EndpointAccessMode", "EndpointConfiguration", "FailOnWarnings", "MinimumCompressionSize", "Mode", "Name", "Parameters", "Policy",
        "SecurityPolicy", "Tags",
    ]);

    /// <summary>The API with what the resource says.</summary>
    /// <param name="api">The API of the body; an empty one where there is none.</param>
    /// <param name="reader">The properties.</param>
    /// <param name="logicalId">The logical id of the API.</param>
    public static RestApi Apply(RestApi api, PropertyReader reader, string logicalId)
    {
        reader.Ignore("Mode");
        var policy = new ResourcePolicyReader(logicalId).Read(Policy(reader));
        var media = reader.Literals("BinaryMediaTypes").Select(type => type.Replace("~1", "/", StringComparison.Ordinal));
        return api with
        {
            Name = reader.Text("Name") ?? api.Name,
            Description = reader.Text("Description") ?? api.Description,
            Policy = policy.Count > 0 ? policy : api.Policy,
            Endpoint = Endpoint(reader, api.Endpoint),
            DisableExecuteApiEndpoint = reader.Bool("DisableExecuteApiEndpoint") ?? api.DisableExecuteApiEndpoint,
            BinaryMediaTypes = api.BinaryMediaTypes.AddRange(media.Except(api.BinaryMediaTypes)),
            MinimumCompressionSize = reader.Number("MinimumCompressionSize", 0, 10_485_760) ?? api.MinimumCompressionSize,
            ApiKeySource = reader.Choice("ApiKeySourceType", ApiKeySources) ?? api.ApiKeySource,
            SecurityPolicy = reader.SecurityPolicy("SecurityPolicy") ?? api.SecurityPolicy,
            EndpointAccessMode = reader.Choice("EndpointAccessMode", PropertyReading.AccessModes) ?? api.EndpointAccessMode,
            Tags = reader.Tags(),
            Raw = [.. reader.Unknown(Known), .. FailOnWarnings(reader)],
        };
    }

    /// <summary>The policy; an empty text is none, as the Serverless Framework writes it.</summary>
    private static PropertyReader? Policy(PropertyReader reader)
    {
        if (reader.Map["Policy"] is not TemplateString { Text.Literal: { } text } || !string.IsNullOrWhiteSpace(text))
        {
            return reader.Object("Policy");
        }

        reader.Ignore("Policy");
        return null;
    }

    private static IEnumerable<KeyValuePair<string, TemplateValue>> FailOnWarnings(PropertyReader reader) =>
        reader.Bool("FailOnWarnings") == true ? [new("FailOnWarnings", true)] : [];

    public static readonly (string, ApiKeySource)[] ApiKeySources = [("HEADER", ApiKeySource.Header), ("AUTHORIZER", ApiKeySource.Authorizer)];

    private static RestEndpoint Endpoint(PropertyReader reader, RestEndpoint body)
    {
        var asked = reader.Object("Parameters")?.Choice("endpointConfigurationTypes", EndpointTypes);
        if (reader.Object("EndpointConfiguration") is not { } configuration)
        {
            // CloudFormation makes an edge-optimised API where nothing else is said.
            return body with { Type = asked ?? RestEndpointType.Edge };
        }

        if (configuration.Literals("Types") is [_, _, ..])
        {
            reader.Diagnostics.Add(DiagnosticCatalogue.SeveralEndpointTypes.At(reader.At("EndpointConfiguration")));
        }

        var vpcEndpoints = configuration.Texts("VpcEndpointIds");
        return new(Type(configuration) ?? asked ?? RestEndpointType.Edge)
        {
            VpcEndpointIds = vpcEndpoints.Count > 0 ? vpcEndpoints : body.VpcEndpointIds,
            IpAddressType = configuration.Choice("IpAddressType", PropertyReading.IpAddressTypes) ?? body.IpAddressType,
        };
    }

    /// <summary>The first of <c>Types</c>; null where there is none, or one that API Gateway does not know.</summary>
    public static RestEndpointType? Type(PropertyReader configuration)
    {
        if (configuration.Literals("Types") is not [var name, ..])
        {
            return null;
        }

        foreach (var (known, type) in EndpointTypes)
        {
            if (known == name)
            {
                return type;
            }
        }

        configuration.Diagnostics.Add(DiagnosticCatalogue.UnknownEndpointType.At(configuration.At("Types"), name));
        return null;
    }
}
