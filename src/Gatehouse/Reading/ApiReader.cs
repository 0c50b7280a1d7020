using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>Reads the APIs of a CloudFormation template.</summary>
/// <remarks>
/// Takes single resources (<c>AWS::ApiGateway::Method</c>, <c>AWS::ApiGatewayV2::Route</c> ...) as well as OpenAPI bodies;
/// both give the same value.
/// </remarks>
public static class ApiReader
{
    /// <summary>Reads every API of a template. Mistakes, and what cannot be honoured, are in <see cref="ReadApis.Diagnostics"/>.</summary>
    /// <param name="template">The template, worked out.</param>
    /// <param name="options">How files that the template names are found.</param>
    public static ReadApis Read(EvaluatedTemplate template, ReadOptions? options = null) => throw new NotImplementedException();
}
