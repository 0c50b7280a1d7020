namespace Gatehouse.Reading;

/// <summary>Reads a document that stands by itself.</summary>
internal static class DocumentReading
{
    public static ReadDocument<T> Read<T>(string text, string? path, Func<OpenApiDocument, T> read, Func<T> empty)
    {
        var diagnostics = new DiagnosticBag();
        var document = OpenApiDocument.Parse(text, path, diagnostics);
        var api = document is null ? empty() : read(document);
        return new(api, diagnostics.ToImmutable());
    }
}
