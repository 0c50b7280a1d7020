namespace Gatehouse.Tests.Baselines;

/// <summary>Models, templates and answers of several content types, and bodies converted both ways.</summary>
public sealed class ContentTypes : RestScenario
{
    private static readonly Model Json = new("Json", JsonSchema.Parse("""{"type":"object","properties":{"xml":{"$ref":"#/components/schemas/Xml"}}}"""));

    private static readonly Model Xml = new("Xml", JsonSchema.Parse("""{"type":"string"}"""));

    public override RestApi Api => new("contacts")
    {
        BinaryMediaTypes = ["image/*"],
        Routes =
        [
            (Route.Post("/contacts", Lambda.Custom(Hello) with
            {
                RequestTemplates = [new("application/json", "$input.json('$')"), new("application/xml", "{\"xml\": \"$util.escapeJavaScript($input.body)\"}")],
                Passthrough = PassthroughBehavior.WhenNoTemplates,
                ContentHandling = ContentHandling.ConvertToText,
                Responses =
                [
                    new(200) { Templates = [new("application/json", "$input.json('$')"), new("application/xml", "<contact/>")], ContentHandling = ContentHandling.ConvertToText },
                    new(201) { SelectionPattern = "created.*", ContentHandling = ContentHandling.ConvertToBinary },
                ],
            }) with
            {
                Responses = [new(200) { Models = [new("application/json", Json), new("application/xml", Xml)], Headers = ["ETag"] }],
            }).Accepts(Json).Accepts(Xml, "application/xml"),
        ],
    };
}
