using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>A route as it was written, whether as <c>AWS::ApiGateway::Method</c> or as an OpenAPI operation.</summary>
internal sealed record RestRouteShape(RouteMethod Method, string Path, DiagnosticLocation Location)
{
    /// <summary>What it calls; null when that is missing.</summary>
    public IntegrationShape? Integration { get; init; }

    public RestAuthorization? Authorization { get; init; }

    public bool ApiKeyRequired { get; init; }

    public string? OperationName { get; init; }

    public IReadOnlyList<RequestParameter> Parameters { get; init; } = [];

    public ValueMap<Model> RequestModels { get; init; } = [];

    public RequestValidation Validation { get; init; }

    public ValueList<MethodResponse> Responses { get; init; } = [];

    /// <summary>Members that no one knows.</summary>
    public ValueMap<TemplateValue> Unknown { get; init; } = [];
}
