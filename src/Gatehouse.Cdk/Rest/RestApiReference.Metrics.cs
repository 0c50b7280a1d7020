using Amazon.CDK.AWS.CloudWatch;

namespace Gatehouse.Cdk;

/// <content>Metrics. See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-metrics-and-dimensions.html.</content>
public partial class RestApiReference
{
    /// <summary>A metric of the API or of one stage.</summary>
    /// <param name="name">The name, such as <c>4XXError</c>, <c>CacheHitCount</c> or <c>IntegrationLatency</c>.</param>
    /// <param name="stage">The name of the stage; null for all together.</param>
    /// <param name="options">Period, statistic and so on; the statistic's default is the average.</param>
    public Metric Metric(string name, string? stage = null, IMetricOptions? options = null) => Make(name, "Average", stage, options);

    /// <summary>The number of requests.</summary>
    /// <param name="stage">The name of the stage; null for all together.</param>
    /// <param name="options">Period, statistic and so on.</param>
    public Metric MetricCount(string? stage = null, IMetricOptions? options = null) => Make("Count", "SampleCount", stage, options);

    /// <summary>Milliseconds from request to answer.</summary>
    /// <param name="stage">The name of the stage; null for all together.</param>
    /// <param name="options">Period, statistic and so on.</param>
    public Metric MetricLatency(string? stage = null, IMetricOptions? options = null) => Make("Latency", "Average", stage, options);

    /// <summary>The number of answers with a status from 400 to 499.</summary>
    /// <param name="stage">The name of the stage; null for all together.</param>
    /// <param name="options">Period, statistic and so on.</param>
    public Metric Metric4XX(string? stage = null, IMetricOptions? options = null) => Make("4XXError", "Sum", stage, options);

    /// <summary>The number of answers with a status from 500 to 599.</summary>
    /// <param name="stage">The name of the stage; null for all together.</param>
    /// <param name="options">Period, statistic and so on.</param>
    public Metric Metric5XX(string? stage = null, IMetricOptions? options = null) => Make("5XXError", "Sum", stage, options);

    private Metric Make(string name, string statistic, string? stage, IMetricOptions? options)
    {
        // CloudWatch knows REST APIs by name, not by id.
        var dimensions = new Dictionary<string, string> { ["ApiName"] = MetricsName };
        if (stage is not null)
        {
            dimensions["Stage"] = stage;
        }

        return GatewayMetrics.Make(this, name, statistic, dimensions, options);
    }
}
