using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>Takes resources that are there for one API only into the API's value: log groups, certificates, VPC links and roles.</summary>
/// <remarks>Resources whose logical id does not begin with the API's may be shared with others, and stay references; roles are known by what they hold.</remarks>
internal sealed class OwnParts(ReadingContext context, string api)
{
    private readonly Dictionary<string, ValueList<RoleGrant>?> _roles = new(StringComparer.Ordinal);

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

    private RestIntegration TakeIn(RestIntegration integration) => Granted(integration) switch
    {
        HttpProxy { VpcLink: { } link } http => http with { VpcLink = VpcLinkReader.Read(context, link, Own) },
        HttpCustom { VpcLink: { } link } http => http with { VpcLink = VpcLinkReader.Read(context, link, Own) },
        var other => other,
    };

    private RestIntegration Granted(RestIntegration integration)
    {
        if (integration.Credentials?.Parts is not [AttributePart { Attribute: "Arn" } role]
            || context.Template.Find(role.LogicalId) is not { Type: "AWS::IAM::Role" } resource)
        {
            return integration;
        }

        if (!_roles.TryGetValue(role.LogicalId, out var grants))
        {
            _roles[role.LogicalId] = grants = IntegrationRoleReader.Read(resource);
        }

        return grants is null ? integration : integration with { Credentials = null, Grants = grants };
    }

    private EvaluatedResource? Own(TemplateText text, string type) =>
        context.Target(text) is { } target
        && target.StartsWith(api, StringComparison.Ordinal)
        && context.Template.Find(target) is { } resource
        && resource.Type == type
            ? resource
            : null;
}
