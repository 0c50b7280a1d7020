using System.Runtime.CompilerServices;
using Gatehouse.OpenApi;

namespace Gatehouse;

/// <content>The API from and to OpenAPI documents.</content>
public sealed partial record HttpApi
{
    /// <summary>The API of an OpenAPI 3.0 document, as an import into API Gateway makes it.</summary>
    /// <remarks>
    /// Stages are added by <c>with</c>; the default is <c>$default</c>.
    /// References by <c>Ref</c>, <c>Fn::GetAtt</c>, <c>Fn::Sub</c> and <c>Fn::Join</c> stay references.
    /// </remarks>
    /// <param name="text">The document in JSON or YAML.</param>
    /// <param name="path">The path of the file, for diagnostics.</param>
    /// <exception cref="DiagnosticException">The document holds mistakes; <see cref="HttpApiReader.ReadOpenApi"/> gives them as data.</exception>
    public static HttpApi FromOpenApi(string text, string? path = null) => HttpApiReader.ReadOpenApi(text, path).Required();

    /// <summary>The API of an OpenAPI 3.0 document in a file, which is read at once.</summary>
    /// <param name="path">The path; a relative one is sought beside the program, in the current folder, and beside the caller's source file.</param>
    /// <param name="file">The caller's file.</param>
    /// <exception cref="FileNotFoundException">The file is in none of these places.</exception>
    /// <exception cref="DiagnosticException">The document holds mistakes.</exception>
    public static HttpApi FromOpenApiFile(string path, [CallerFilePath] string file = "")
    {
        var found = SourceFile.Find(path, file);
        return FromOpenApi(File.ReadAllText(found), found);
    }

    /// <summary>The API as an OpenAPI 3.0 document with API Gateway's extensions; <see cref="TemplateValue.ToJson"/> gives its text.</summary>
    /// <remarks>
    /// Stages are not part of a document.
    /// See https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-export.html.
    /// </remarks>
    /// <exception cref="DiagnosticException">The definition holds mistakes; <see cref="HttpApiDocument.WriteOpenApi"/> gives them as data.</exception>
    public TemplateMap ToOpenApi()
    {
        var written = this.WriteOpenApi();
        return written.HasErrors ? throw new DiagnosticException(written.Diagnostics) : written.Document;
    }
}
