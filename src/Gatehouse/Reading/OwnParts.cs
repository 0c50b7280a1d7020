using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>Takes resources that are there for one API only into the API's value: log groups, certificates and VPC links.</summary>
/// <remarks>Resources whose logical id does not begin with the API's may be shared with others, and stay references.</remarks>
internal sealed class OwnParts(ReadingContext context, string api)
{
    public RestApi TakeIn(RestApi rest) => rest with
    {
        Stages = rest.Stages.Select(stage => stage with
        {
            AccessLog = TakeIn(stage.AccessLog),
            ClientCertificate = TakeIn(stage.ClientCertificate),
        }).ToValueList(),
        Routes = rest.Routes.Select(route => route with { Integration = TakeIn(route.Integration) }).ToValueList(),
    };

    /// <summary>The access log, with the log group that is made for it.</summary>
    public AccessLog? TakeIn(AccessLog? log)
    {
        if (log is null || Own(log.Destination, AccessLogWriter.LogGroupType) is not { } group)
        {
            return log;
        }

        var reader = context.Reader(group);
        return log with
        {
            Destination = TemplateText.Empty,
            LogGroup = new()
            {
                Name = reader.Text("LogGroupName"),
                RetentionInDays = reader.Number("RetentionInDays", 1, int.MaxValue),
                Retain = group.DeletionPolicy == "Retain",
            },
        };
    }

    private ClientCertificate? TakeIn(ClientCertificate? certificate)
    {
        if (certificate?.Id is not { } id || Own(id, "AWS::ApiGateway::ClientCertificate") is not { } resource)
        {
            return certificate;
        }

        var reader = context.Reader(resource);
        return new() { Description = reader.Text("Description"), Tags = reader.Tags() };
    }

    private RestIntegration TakeIn(RestIntegration integration) => integration switch
    {
        HttpProxy { VpcLink: { } link } http => http with { VpcLink = VpcLinkReader.Read(context, link, Own) },
        HttpCustom { VpcLink: { } link } http => http with { VpcLink = VpcLinkReader.Read(context, link, Own) },
        _ => integration,
    };

    private EvaluatedResource? Own(TemplateText text, string type) =>
        context.Target(text) is { } target
        && target.StartsWith(api, StringComparison.Ordinal)
        && context.Template.Find(target) is { } resource
        && resource.Type == type
            ? resource
            : null;
}
