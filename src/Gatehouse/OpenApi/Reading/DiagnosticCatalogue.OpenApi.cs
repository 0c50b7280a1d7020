using static Gatehouse.DiagnosticSeverity;

namespace Gatehouse;

/// <content>What is found in reading OpenAPI documents.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>A document is no OpenAPI document.</summary>
    public static readonly DiagnosticDescriptor NotOpenApi = new(
        "GH1300", Error, "This is no OpenAPI document: it has neither openapi nor swagger at its root.", "Begin it with openapi: 3.0.1.");

    /// <summary>A document is of a version that API Gateway does not import.</summary>
    public static readonly DiagnosticDescriptor OpenApiVersion = new(
        "GH1301", Error, "The document is of version {0}; API Gateway imports {1}.", "Convert it.");

    /// <summary>A reference of a document leads nowhere.</summary>
    public static readonly DiagnosticDescriptor ReferenceNotFound = new(
        "GH1302", Error, "The reference {0} leads nowhere in this document.", "Correct it; references to other files are not followed by AWS either.");

    /// <summary>A member of a document is not known.</summary>
    public static readonly DiagnosticDescriptor UnknownOpenApiMember = new(
        "GH1303", Warning, "{0} is not known here and has no effect.", "Check its name; if it is right, the local gateway behaves as if it were absent.");

    /// <summary>A part of a document is ignored by an import.</summary>
    public static readonly DiagnosticDescriptor IgnoredByImport = new(
        "GH1304", Info, "API Gateway ignores {0} when it imports a document.", "Nothing needs to change.");

    /// <summary>A security scheme is not defined.</summary>
    public static readonly DiagnosticDescriptor SecuritySchemeNotFound = new(
        "GH1305", Warning, "There is no security scheme {0}; it protects nothing.", "Define it under securitySchemes, or correct the name.");

    /// <summary>A security scheme means nothing to API Gateway.</summary>
    public static readonly DiagnosticDescriptor SecuritySchemeWithoutEffect = new(
        "GH1306", Warning, "The security scheme {0} of type {1} protects nothing: API Gateway takes only API keys in the header x-api-key and schemes with its extensions.",
        "Add x-amazon-apigateway-authorizer.");

    /// <summary>An operation has several authorizers.</summary>
    public static readonly DiagnosticDescriptor SeveralAuthorizers = new(
        "GH1307", Warning, "The operation has {0} authorizers; the first counts.", "Leave one.");

    /// <summary>The method of a Lambda proxy is replaced by POST.</summary>
    public static readonly DiagnosticDescriptor ProxyMethodOverridden = new(
        "GH1308", Info, "An import makes the method {0} of an AWS_PROXY integration POST.", "Write POST.");

    /// <summary>A document has no authorizer that an HTTP API takes.</summary>
    public static readonly DiagnosticDescriptor HttpRouteUnsupported = new(
        "GH1309", Warning, "An HTTP API has no integration of type {0}; the route is left out.", "Use AWS_PROXY or HTTP_PROXY.");
}
