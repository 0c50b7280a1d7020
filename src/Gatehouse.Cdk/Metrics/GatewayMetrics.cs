using Amazon.CDK.AWS.CloudWatch;
using Constructs;

namespace Gatehouse.Cdk;

/// <summary>Makes metrics of the namespace <c>AWS/ApiGateway</c>.</summary>
internal static class GatewayMetrics
{
    /// <summary>The dimensions of the second version's APIs.</summary>
    public static Dictionary<string, string> OfApi(string apiId, string? stage) =>
        stage is null ? new() { ["ApiId"] = apiId } : new() { ["ApiId"] = apiId, ["Stage"] = stage };

    public static Metric Make(Construct scope, string name, string statistic, Dictionary<string, string> dimensions, IMetricOptions? options)
    {
        foreach (var (dimension, value) in options?.DimensionsMap ?? new Dictionary<string, string>())
        {
            dimensions[dimension] = value;
        }

        return new Metric(new MetricProps
        {
            Namespace = "AWS/ApiGateway",
            MetricName = name,
            DimensionsMap = dimensions,
            Statistic = options?.Statistic ?? statistic,
            Account = options?.Account,
            Color = options?.Color,
            Label = options?.Label,
            Period = options?.Period,
            Region = options?.Region,
            Unit = options?.Unit,
        }).AttachTo(scope);
    }
}
