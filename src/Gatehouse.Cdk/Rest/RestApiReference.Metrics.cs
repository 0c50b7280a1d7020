using Amazon.CDK.AWS.CloudWatch;

namespace Gatehouse.Cdk;

/// <content>Metrics. See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-metrics-and-dimensions.html.</content>
public partial class RestApiReference
{
    /// <summary>The number of requests.</summary>
    /// <param name="stage">The name of the stage; null for all together.</param>
    /// <param name="options">Period, statistic and so on.</param>
    public Metric MetricCount(string? stage = null, IMetricOptions? options = null) => Metric("Count", "SampleCount", stage, options);

    /// <summary>Milliseconds from request to answer.</summary>
    /// <param name="stage">The name of the stage; null for all together.</param>
    /// <param name="options">Period, statistic and so on.</param>
    public Metric MetricLatency(string? stage = null, IMetricOptions? options = null) => Metric("Latency", "Average", stage, options);

    /// <summary>Milliseconds from handing a request to the backend to its answer.</summary>
    /// <param name="stage">The name of the stage; null for all together.</param>
    /// <param name="options">Period, statistic and so on.</param>
    public Metric MetricIntegrationLatency(string? stage = null, IMetricOptions? options = null) => Metric("IntegrationLatency", "Average", stage, options);

    /// <summary>The number of answers with a status from 400 to 499.</summary>
    /// <param name="stage">The name of the stage; null for all together.</param>
    /// <param name="options">Period, statistic and so on.</param>
    public Metric MetricClientError(string? stage = null, IMetricOptions? options = null) => Metric("4XXError", "Sum", stage, options);

    /// <summary>The number of answers with a status from 500 to 599.</summary>
    /// <param name="stage">The name of the stage; null for all together.</param>
    /// <param name="options">Period, statistic and so on.</param>
    public Metric MetricServerError(string? stage = null, IMetricOptions? options = null) => Metric("5XXError", "Sum", stage, options);

    /// <summary>The number of requests that a cache answered.</summary>
    /// <param name="stage">The name of the stage; null for all together.</param>
    /// <param name="options">Period, statistic and so on.</param>
    public Metric MetricCacheHitCount(string? stage = null, IMetricOptions? options = null) => Metric("CacheHitCount", "Sum", stage, options);

    /// <summary>The number of requests that went to the backend although the stage has a cache.</summary>
    /// <param name="stage">The name of the stage; null for all together.</param>
    /// <param name="options">Period, statistic and so on.</param>
    public Metric MetricCacheMissCount(string? stage = null, IMetricOptions? options = null) => Metric("CacheMissCount", "Sum", stage, options);

    // CloudWatch knows REST APIs by name, not by id.
    private protected override (string Name, string Value) MetricsOf => ("ApiName", MetricsName);
}
