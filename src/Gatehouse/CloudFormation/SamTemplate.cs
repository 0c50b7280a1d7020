namespace Gatehouse.CloudFormation;

/// <summary>Templates of the Serverless Application Model, which CloudFormation turns into others before it reads them.</summary>
/// <remarks>
/// Its functions are taken for what they become, so that plain resources of API Gateway can lead to them; APIs that it makes itself are not known here.
/// See https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-resources-and-properties.html.
/// </remarks>
internal static class SamTemplate
{
    private const string TypePrefix = "AWS::Serverless::";

    private static readonly string[] ApiTypes = ["AWS::Serverless::Api", "AWS::Serverless::HttpApi", "AWS::Serverless::WebSocketApi"];

    private static readonly string[] PlainApiTypes = ["AWS::ApiGateway::RestApi", "AWS::ApiGatewayV2::Api"];

    public static bool IsSam(TemplateMap root) =>
        NamesTransform(root["Transform"]) || Resources(root).Any(resource => IsSamType(TypeOf(resource.Value)));

    public static bool IsSamTransform(string name) => name.StartsWith("AWS::Serverless-", StringComparison.Ordinal);

    /// <summary>The template with its functions as CloudFormation gets them; reports what is not known of it.</summary>
    public static void Run(Evaluation evaluation)
    {
        var root = evaluation.Document.Root;
        if (!IsSam(root))
        {
            return;
        }

        Report(evaluation, root);
        var globals = (root["Globals"] as TemplateMap)?["Function"] as TemplateMap;
        evaluation.GeneratedNames = [.. Resources(root).Where(resource => IsSamType(TypeOf(resource.Value))).Select(resource => resource.Key), "Serverless"];
        evaluation.Replace(root.With("Resources", new TemplateMap(Resources(root).Select(resource =>
            TypeOf(resource.Value) == SamFunction.Type ? KeyValuePair.Create<string, TemplateValue>(resource.Key, SamFunction.Translate((TemplateMap)resource.Value, globals)) : resource))));
    }

    private static void Report(Evaluation evaluation, TemplateMap root)
    {
        string[] apis = [.. Resources(root).Where(resource => MakesApi(resource.Value)).Select(resource => resource.Key)];
        if (apis.Length > 0)
        {
            evaluation.Bag.Add(DiagnosticCatalogue.SamTemplate.At(
                evaluation.Document.LocationOf($"/Resources/{JsonPointer.Escape(apis[0])}/Type"), "SAM makes APIs of " + string.Join(", ", apis.Take(5))));
        }
        else if (!Resources(root).Any(resource => PlainApiTypes.Contains(TypeOf(resource.Value))))
        {
            evaluation.Bag.Add(DiagnosticCatalogue.SamTemplate.At(
                evaluation.Document.LocationOf("/Transform"), "it has no API besides those that SAM may make"));
        }
    }

    private static bool MakesApi(TemplateValue resource) =>
        ApiTypes.Contains(TypeOf(resource))
        || (IsSamType(TypeOf(resource))
            && ((resource as TemplateMap)?["Properties"] as TemplateMap)?["Events"] is TemplateMap events
            && events.Members.Any(member => TypeOf(member.Value) is "Api" or "HttpApi"));

    private static bool NamesTransform(TemplateValue? transform) => transform switch
    {
        TemplateString { Text.Literal: { } name } => IsSamTransform(name),
        TemplateList list => list.Items.Any(NamesTransform),
        _ => false,
    };

    private static IEnumerable<KeyValuePair<string, TemplateValue>> Resources(TemplateMap root) => root["Resources"] is TemplateMap map ? map.Members : [];

    private static string TypeOf(TemplateValue resource) =>
        resource is TemplateMap map && map["Type"] is TemplateString { Text.Literal: { } type } ? type : "";

    private static bool IsSamType(string type) => type.StartsWith(TypePrefix, StringComparison.Ordinal);
}
