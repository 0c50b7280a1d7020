using Gatehouse.OpenApi;
using Gatehouse.Rules;

namespace Gatehouse;

/// <summary>Writes REST APIs to CloudFormation: one resource with an OpenAPI body, its deployment, its stages, and what else the definition asks for.</summary>
public static class RestApiWriter
{
    /// <summary>The most that CloudFormation takes of a whole template.</summary>
    private const int MostBytes = 1_000_000;

    /// <summary>Writes an API.</summary>
    /// <param name="api">The API.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <returns>The resources, or only diagnostics where the definition holds mistakes.</returns>
    public static WrittenApi Write(this RestApi api, WriterOptions? options = null)
    {
        var diagnostics = new DiagnosticBag();
        var context = new WriterContext(api.Name, options ?? new(), diagnostics);
        RestRules.Check(api, diagnostics);
        if (diagnostics.HasErrors)
        {
            return WrittenApi.Nothing(context.LogicalId, diagnostics.ToImmutable());
        }

        var plain = api.Expand();
        var properties = context.Finish(Properties(plain, RestDocument.Write(plain, context)));
        context.Resources.Add(new(context.LogicalId, "AWS::ApiGateway::RestApi", properties));
        var deployment = "Deployment" + DeploymentHash(properties, out var bytes);
        if (bytes > MostBytes)
        {
            diagnostics.Add(DiagnosticCatalogue.DocumentTooLarge.At(plain.Origin.Location, bytes));
        }

        if (plain.Stages.Count > 0)
        {
            context.Add(
                deployment,
                "AWS::ApiGateway::Deployment",
                new MapBuilder().Add("RestApiId", TemplateText.Ref(context.LogicalId)).ToMap(),
                retain: plain.KeepDeployments);
        }

        var documentation = AddDocumentationVersion(plain, context);
        foreach (var stage in plain.Stages)
        {
            RestStageWriter.Add(stage, context.LogicalId + deployment, documentation, context);
        }

        context.AddPermissions(plain.Origin);
        context.AddLater();
        UsagePlanWriter.Add(plain, context);
        return diagnostics.HasErrors
            ? WrittenApi.Nothing(context.LogicalId, diagnostics.ToImmutable())
            : new()
            {
                Resources = context.Resources.ToValueList(),
                LogicalId = context.LogicalId,
                Stages = plain.Stages.Select(stage => KeyValuePair.Create(stage.Name, context.LogicalId + RestStageWriter.IdSuffix(stage))).ToValueMap(),
                Diagnostics = diagnostics.ToImmutable(),
            };
    }

    /// <summary>A hash of everything that a deployment holds; tags are not part of it.</summary>
    private static string DeploymentHash(TemplateMap properties, out long bytes) =>
        CanonicalJson.ShortHash(TemplateMap.OfDistinct(properties.Members.RemoveAll(member => member.Key == "Tags")), out bytes);

    private static TemplateMap Properties(RestApi api, TemplateMap body) => new MapBuilder()
        .Add("Name", api.Name)
        .Add("Description", api.Description)
        .Add("Body", body)
        .Add("Mode", "overwrite")
        .Add("EndpointConfiguration", Endpoint(api.Endpoint))
        .AddIf(api.Policy.Count > 0, "Policy", () => PolicyWriter.Write(api.Policy))
        .AddList("BinaryMediaTypes", api.BinaryMediaTypes.Select(type => (TemplateValue)type))
        .Add("MinimumCompressionSize", api.MinimumCompressionSize)
        .AddIf(api.ApiKeySource == ApiKeySource.Authorizer, "ApiKeySourceType", () => "AUTHORIZER")
        .AddIf(api.DisableExecuteApiEndpoint, "DisableExecuteApiEndpoint", () => true)
        .Add("SecurityPolicy", api.SecurityPolicy?.Name)
        .Add("EndpointAccessMode", api.EndpointAccessMode?.ToString().ToUpperInvariant())
        .AddList("Tags", TagList.Write(api.Tags))
        .Override(api.Raw)
        .ToMap();

    private static TemplateMap Endpoint(RestEndpoint endpoint) => new MapBuilder()
        .Add("Types", new TemplateList([endpoint.Type.ToString().ToUpperInvariant()]))
        .AddList("VpcEndpointIds", endpoint.VpcEndpointIds.Select(id => (TemplateValue)id))
        .Add("IpAddressType", endpoint.IpAddressType?.ToString().ToLowerInvariant())
        .ToMap();

    private static string? AddDocumentationVersion(RestApi api, WriterContext context)
    {
        if (api.DocumentationVersion is not { } version)
        {
            return null;
        }

        var suffix = "Documentation" + LogicalIds.Part(version);
        context.Add(suffix, "AWS::ApiGateway::DocumentationVersion", new MapBuilder()
            .Add("RestApiId", TemplateText.Ref(context.LogicalId))
            .Add("DocumentationVersion", version)
            .ToMap());
        return context.LogicalId + suffix;
    }
}
