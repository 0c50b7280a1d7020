namespace Gatehouse;

/// <summary>A named schema of a body.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/models-mappings.html.</remarks>
/// <param name="Name">The name: letters and digits.</param>
/// <param name="Schema">The schema.</param>
public sealed record Model(string Name, JsonSchema Schema)
{
    /// <summary>What the model is for.</summary>
    /// <value>The default is null.</value>
    public string? Description { get; init; }

    /// <summary>Where the model was written.</summary>
    public Origin Origin { get; init; }

    /// <summary>What of the C# type a draft-04 schema cannot say; reported when the API is written or served.</summary>
    internal Aside<ValueList<string>> Problems { get; init; }
}
