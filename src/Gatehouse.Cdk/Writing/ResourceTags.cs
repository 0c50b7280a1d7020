namespace Gatehouse.Cdk;

/// <summary>Adds the tags of stacks and apps to the properties of a resource, in the form that its type takes. The API's own tags win.</summary>
internal static class ResourceTags
{
    public static bool AreTaken(string type) => type is
        "AWS::ApiGateway::RestApi" or "AWS::ApiGateway::Stage" or "AWS::ApiGateway::UsagePlan" or "AWS::ApiGateway::ApiKey"
        or "AWS::ApiGateway::ClientCertificate" or "AWS::ApiGateway::VpcLink" or "AWS::ApiGateway::DomainName" or "AWS::ApiGateway::DomainNameV2"
        or "AWS::ApiGateway::DomainNameAccessAssociation" or "AWS::IAM::Role" or "AWS::Logs::LogGroup"
        or "AWS::ApiGatewayV2::Api" or "AWS::ApiGatewayV2::Stage" or "AWS::ApiGatewayV2::VpcLink";

    public static Dictionary<string, object> Add(string type, Dictionary<string, object> properties, IDictionary<string, string> tags)
    {
        var all = new Dictionary<string, object>(properties, StringComparer.Ordinal);
        if (!type.StartsWith("AWS::ApiGatewayV2::", StringComparison.Ordinal))
        {
            all["Tags"] = List(all.GetValueOrDefault("Tags"), tags, "Key", "Value");
        }
        else if (all.GetValueOrDefault("Body") is Dictionary<string, object> body)
        {
            all["Body"] = InBody(body, tags);
        }
        else
        {
            all["Tags"] = Map(all.GetValueOrDefault("Tags"), tags);
        }

        return all;
    }

    /// <summary>CloudFormation takes no Tags beside the Body of an HTTP API; the OpenAPI document holds them.</summary>
    private static Dictionary<string, object> InBody(Dictionary<string, object> body, IDictionary<string, string> tags) =>
        new(body, StringComparer.Ordinal) { ["tags"] = List(body.GetValueOrDefault("tags"), tags, "name", "x-amazon-apigateway-tag-value") };

    private static object[] List(object? own, IDictionary<string, string> tags, string key, string value)
    {
        var all = (own as object[] ?? []).ToList();
        var names = all.OfType<Dictionary<string, object>>().Select(tag => tag.GetValueOrDefault(key) as string).ToHashSet(StringComparer.Ordinal);
        all.AddRange(tags
            .Where(tag => !names.Contains(tag.Key))
            .OrderBy(tag => tag.Key, StringComparer.Ordinal)
            .Select(tag => new Dictionary<string, object> { [key] = tag.Key, [value] = tag.Value }));
        return [.. all];
    }

    private static Dictionary<string, object> Map(object? own, IDictionary<string, string> tags)
    {
        var all = tags.OrderBy(tag => tag.Key, StringComparer.Ordinal).ToDictionary(tag => tag.Key, tag => (object)tag.Value, StringComparer.Ordinal);
        foreach (var (name, value) in own as Dictionary<string, object> ?? [])
        {
            all[name] = value;
        }

        return all;
    }
}
