using Amazon.CDK.AWS.CloudWatch;

namespace Gatehouse.Cdk;

/// <content>Metrics. See https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-metrics.html.</content>
public partial class HttpApiReference
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
    public Metric MetricClientError(string? stage = null, IMetricOptions? options = null) => Metric("4xx", "Sum", stage, options);

    /// <summary>The number of answers with a status from 500 to 599.</summary>
    /// <param name="stage">The name of the stage; null for all together.</param>
    /// <param name="options">Period, statistic and so on.</param>
    public Metric MetricServerError(string? stage = null, IMetricOptions? options = null) => Metric("5xx", "Sum", stage, options);

    /// <summary>Bytes of requests and answers.</summary>
    /// <param name="stage">The name of the stage; null for all together.</param>
    /// <param name="options">Period, statistic and so on.</param>
    public Metric MetricDataProcessed(string? stage = null, IMetricOptions? options = null) => Metric("DataProcessed", "Sum", stage, options);
}
