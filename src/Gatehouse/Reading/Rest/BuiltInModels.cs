namespace Gatehouse.Reading;

/// <summary>The models that API Gateway gives every new REST API.</summary>
internal static class BuiltInModels
{
    private static readonly Model Empty = new("Empty", JsonSchema.Parse(
        """{"$schema":"http://json-schema.org/draft-04/schema#","title":"Empty Schema","type":"object"}"""));

    private static readonly Model Error = new("Error", JsonSchema.Parse(
        """{"$schema":"http://json-schema.org/draft-04/schema#","title":"Error Schema","type":"object","properties":{"message":{"type":"string"}}}"""));

    public static Model? Find(string name) => name switch
    {
        "Empty" => Empty,
        "Error" => Error,
        _ => null,
    };
}
