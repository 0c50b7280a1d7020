using Amazon.CDK.AWS.CloudWatch;

namespace Gatehouse.Cdk;

/// <content>Metrics of the namespace <c>AWS/ApiGateway</c>.</content>
public abstract partial class ApiReference
{
    /// <summary>A metric of the API or of one stage, by the name that CloudWatch has for it.</summary>
    /// <param name="name">The name, such as <c>IntegrationLatency</c>.</param>
    /// <param name="stage">The name of the stage; null for all together.</param>
    /// <param name="options">Period, statistic, further dimensions and so on; the statistic's default is the average.</param>
    public Metric Metric(string name, string? stage = null, IMetricOptions? options = null) => Metric(name, "Average", stage, options);

    /// <summary>The dimension by which CloudWatch knows the API.</summary>
    private protected virtual (string Name, string Value) MetricsOf => ("ApiId", ApiId);

    private protected Metric Metric(string name, string statistic, string? stage, IMetricOptions? options)
    {
        var dimensions = new Dictionary<string, string> { [MetricsOf.Name] = MetricsOf.Value };
        if (stage is not null)
        {
            dimensions["Stage"] = stage;
        }

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
        }).AttachTo(this);
    }
}
