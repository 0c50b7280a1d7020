using System.Runtime.CompilerServices;

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

    /// <summary>The model of a C# type: JSON names, required members, lengths, ranges and patterns as its attributes say.</summary>
    /// <typeparam name="T">A record or class as System.Text.Json sees it.</typeparam>
    /// <param name="file">The caller's file.</param>
    /// <param name="line">The caller's line.</param>
    public static Model Of<T>([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => ModelFor.Type<T>(Origin.Here(file, line));

    /// <summary>The C# type that the schema was derived from.</summary>
    internal Aside<Type> Source { get; init; }

    /// <summary>What of the C# type a draft-04 schema cannot say; reported when the API is written or served.</summary>
    internal Aside<ValueList<string>> Problems { get; init; }
}
