using Gatehouse.Clients;
using Gatehouse.Rules;

namespace Gatehouse;

/// <summary>Prints typed clients of APIs as source text.</summary>
/// <remarks>
/// A client has one method a route, records for the models, and needs no package. What counts is the definition: operation names,
/// parameters, request models, method responses, authorizers and documentation.
/// See https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-generate-sdk.html for what API Gateway itself gives, which has no C# and no HTTP APIs.
/// </remarks>
public static class TypedClients
{
    /// <summary>A client of a REST API in C#.</summary>
    /// <param name="api">The API.</param>
    /// <param name="options">Its names; null for the defaults.</param>
    /// <exception cref="DiagnosticException">The definition holds mistakes; <see cref="WriteCSharpClient(RestApi, ClientOptions?)"/> gives them as data.</exception>
    public static string ToCSharpClient(this RestApi api, ClientOptions? options = null) => Required(api.WriteCSharpClient(options));

    /// <summary>A client of an HTTP API in C#. Such an API has no models, so bodies and answers stay messages.</summary>
    /// <param name="api">The API.</param>
    /// <param name="options">Its names; null for the defaults.</param>
    /// <exception cref="DiagnosticException">The definition holds mistakes; <see cref="WriteCSharpClient(HttpApi, ClientOptions?)"/> gives them as data.</exception>
    public static string ToCSharpClient(this HttpApi api, ClientOptions? options = null) => Required(api.WriteCSharpClient(options));

    /// <summary>A client of a REST API in TypeScript, which calls <c>fetch</c>.</summary>
    /// <param name="api">The API.</param>
    /// <param name="options">Its names; null for the defaults.</param>
    /// <exception cref="DiagnosticException">The definition holds mistakes; <see cref="WriteTypeScriptClient(RestApi, ClientOptions?)"/> gives them as data.</exception>
    public static string ToTypeScriptClient(this RestApi api, ClientOptions? options = null) => Required(api.WriteTypeScriptClient(options));

    /// <summary>A client of an HTTP API in TypeScript, which calls <c>fetch</c>.</summary>
    /// <param name="api">The API.</param>
    /// <param name="options">Its names; null for the defaults.</param>
    /// <exception cref="DiagnosticException">The definition holds mistakes; <see cref="WriteTypeScriptClient(HttpApi, ClientOptions?)"/> gives them as data.</exception>
    public static string ToTypeScriptClient(this HttpApi api, ClientOptions? options = null) => Required(api.WriteTypeScriptClient(options));

    /// <summary>A client of a REST API in C#, and what was found in writing it.</summary>
    /// <param name="api">The API.</param>
    /// <param name="options">Its names; null for the defaults.</param>
    public static WrittenClient WriteCSharpClient(this RestApi api, ClientOptions? options = null) => Write(api, ClientLanguage.CSharp, options);

    /// <summary>A client of an HTTP API in C#, and what was found in writing it.</summary>
    /// <param name="api">The API.</param>
    /// <param name="options">Its names; null for the defaults.</param>
    public static WrittenClient WriteCSharpClient(this HttpApi api, ClientOptions? options = null) => Write(api, ClientLanguage.CSharp, options);

    /// <summary>A client of a REST API in TypeScript, and what was found in writing it.</summary>
    /// <param name="api">The API.</param>
    /// <param name="options">Its names; null for the defaults.</param>
    public static WrittenClient WriteTypeScriptClient(this RestApi api, ClientOptions? options = null) => Write(api, ClientLanguage.TypeScript, options);

    /// <summary>A client of an HTTP API in TypeScript, and what was found in writing it.</summary>
    /// <param name="api">The API.</param>
    /// <param name="options">Its names; null for the defaults.</param>
    public static WrittenClient WriteTypeScriptClient(this HttpApi api, ClientOptions? options = null) => Write(api, ClientLanguage.TypeScript, options);

    private static WrittenClient Write(RestApi api, ClientLanguage language, ClientOptions? options) => Write(
        language,
        api.Name,
        api.Origin,
        options,
        diagnostics => RestRules.Check(api, diagnostics),
        (names, diagnostics) => RestClientReader.Read(api, names, language.HasUnions, (place, reason) => diagnostics.Add(DiagnosticCatalogue.ClientSchemaUntyped.At(api.Origin.Location, place, reason))));

    private static WrittenClient Write(HttpApi api, ClientLanguage language, ClientOptions? options) => Write(
        language, api.Name, api.Origin, options, diagnostics => HttpRules.Check(api, diagnostics), (names, _) => HttpClientReader.Read(api, names));

    private static WrittenClient Write(
        ClientLanguage language,
        TemplateText apiName,
        Origin origin,
        ClientOptions? options,
        Action<DiagnosticBag> check,
        Func<ReservedNames, DiagnosticBag, ClientDefinition> read)
    {
        var diagnostics = new DiagnosticBag();
        check(diagnostics);
        var name = Identifier.Pascal(apiName.Literal ?? "", "Api");
        var (@namespace, className) = (options?.Namespace ?? name, options?.ClassName ?? name + "Client");
        Demand(language.IsNamespace(@namespace), "namespace", @namespace, origin, diagnostics);
        Demand(language.IsName(className), "class name", className, origin, diagnostics);
        return diagnostics.HasErrors
            ? new("", diagnostics.ToImmutable())
            : new(language.Write(read(language.Reserved(className), diagnostics), @namespace, className), diagnostics.ToImmutable());
    }

    private static void Demand(bool isValid, string kind, string name, Origin origin, DiagnosticBag diagnostics)
    {
        if (!isValid)
        {
            diagnostics.Add(DiagnosticCatalogue.ClientNameInvalid.At(origin.Location, kind, name));
        }
    }

    private static string Required(WrittenClient written) => written.HasErrors ? throw new DiagnosticException(written.Diagnostics) : written.Text;
}
