using Amazon.CDK.AWS.CloudWatch;

namespace Gatehouse.Cdk;

/// <content>Metrics. See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-logging.html.</content>
public partial class WebSocketApiReference
{
    /// <summary>A metric of the API or of one stage.</summary>
    /// <param name="name">The name, such as <c>IntegrationError</c>, <c>ClientError</c> or <c>IntegrationLatency</c>.</param>
    /// <param name="stage">The name of the stage; null for all together.</param>
    /// <param name="options">Period, statistic and so on; the statistic's default is the average.</param>
    public Metric Metric(string name, string? stage = null, IMetricOptions? options = null) => Make(name, "Average", stage, options);

    /// <summary>The number of handshakes.</summary>
    /// <param name="stage">The name of the stage; null for all together.</param>
    /// <param name="options">Period, statistic and so on.</param>
    public Metric MetricConnectCount(string? stage = null, IMetricOptions? options = null) => Make("ConnectCount", "Sum", stage, options);

    /// <summary>The number of messages in both directions.</summary>
    /// <param name="stage">The name of the stage; null for all together.</param>
    /// <param name="options">Period, statistic and so on.</param>
    public Metric MetricMessageCount(string? stage = null, IMetricOptions? options = null) => Make("MessageCount", "Sum", stage, options);

    private Metric Make(string name, string statistic, string? stage, IMetricOptions? options) =>
        GatewayMetrics.Make(this, name, statistic, GatewayMetrics.OfApi(ApiId, stage), options);
}
