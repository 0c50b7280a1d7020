using Amazon.CDK.AWS.CloudWatch;

namespace Gatehouse.Cdk;

/// <content>Metrics. See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-logging.html.</content>
public partial class WebSocketApiReference
{
    /// <summary>The number of handshakes.</summary>
    /// <param name="stage">The name of the stage; null for all together.</param>
    /// <param name="options">Period, statistic and so on.</param>
    public Metric MetricConnectCount(string? stage = null, IMetricOptions? options = null) => Metric("ConnectCount", "Sum", stage, options);

    /// <summary>The number of messages in both directions.</summary>
    /// <param name="stage">The name of the stage; null for all together.</param>
    /// <param name="options">Period, statistic and so on.</param>
    public Metric MetricMessageCount(string? stage = null, IMetricOptions? options = null) => Metric("MessageCount", "Sum", stage, options);

    /// <summary>The number of requests that ended with a status from 400 to 499 before the backend was called.</summary>
    /// <param name="stage">The name of the stage; null for all together.</param>
    /// <param name="options">Period, statistic and so on.</param>
    public Metric MetricClientError(string? stage = null, IMetricOptions? options = null) => Metric("ClientError", "Sum", stage, options);

    /// <summary>The number of requests that failed in calling the backend.</summary>
    /// <param name="stage">The name of the stage; null for all together.</param>
    /// <param name="options">Period, statistic and so on.</param>
    public Metric MetricExecutionError(string? stage = null, IMetricOptions? options = null) => Metric("ExecutionError", "Sum", stage, options);

    /// <summary>The number of requests to which the backend answered with a failure.</summary>
    /// <param name="stage">The name of the stage; null for all together.</param>
    /// <param name="options">Period, statistic and so on.</param>
    public Metric MetricIntegrationError(string? stage = null, IMetricOptions? options = null) => Metric("IntegrationError", "Sum", stage, options);

    /// <summary>Milliseconds from handing a message to the backend to its answer.</summary>
    /// <param name="stage">The name of the stage; null for all together.</param>
    /// <param name="options">Period, statistic and so on.</param>
    public Metric MetricIntegrationLatency(string? stage = null, IMetricOptions? options = null) => Metric("IntegrationLatency", "Average", stage, options);
}
