namespace Gatehouse;

/// <summary>What the writers of one API share: its logical id, what was found wrong, and the functions that it calls.</summary>
internal sealed class WriterContext
{
    private readonly WriterOptions _options;
    private readonly Dictionary<TemplateText, bool> _functions = [];
    private readonly Dictionary<(TemplateText Function, bool Streams), TemplateText> _invocations = [];
    private readonly HashSet<string> _once = new(StringComparer.Ordinal);
    private readonly List<TemplateResource> _later = [];

    public WriterContext(TemplateText name, WriterOptions options, DiagnosticBag diagnostics)
    {
        _options = options;
        Diagnostics = diagnostics;
        LogicalId = options.LogicalId ?? LogicalIds.Name(name.Literal ?? "Api");
    }

    public string LogicalId { get; }

    public DiagnosticBag Diagnostics { get; }

    public List<TemplateResource> Resources { get; } = [];

    /// <summary>The text with marks replaced.</summary>
    public TemplateText Text(TemplateText text) => _options.Resolve is null ? text : Resolve(text);

    public void Add(string idSuffix, string type, TemplateMap properties, ValueList<string>? dependsOn = null, bool retain = false) =>
        Resources.Add(new(LogicalId + idSuffix, type, Finish(properties)) { DependsOn = dependsOn ?? [], Retain = retain });

    /// <summary>Adds a resource whose texts stand at a place of their own in the user's code.</summary>
    public void AddAt(Origin origin, string idSuffix, string type, TemplateMap properties)
    {
        _options.Near?.Invoke(origin);
        Add(idSuffix, type, properties);
        _options.Near?.Invoke(null);
    }

    /// <summary>Adds a resource unless it is there already, and gives its logical id.</summary>
    public string AddOnce(string idSuffix, string type, Func<TemplateMap> properties)
    {
        if (_once.Add(idSuffix))
        {
            _later.Add(new(LogicalId + idSuffix, type, Finish(properties())));
        }

        return LogicalId + idSuffix;
    }

    /// <summary>Adds what the body asked for, after the API itself.</summary>
    public void AddLater()
    {
        Resources.AddRange(_later.OrderBy(resource => resource.LogicalId, StringComparer.Ordinal));
        _later.Clear();
    }

    public TemplateMap Finish(TemplateMap properties) => _options.Resolve is null ? properties : properties.MapText(Resolve);

    /// <summary>Marks stand inside of functions too, such as the Fn::Select that takes a name out of an ARN.</summary>
    private TemplateText Resolve(TemplateText text) => _options.Resolve!(text.Parts.Any(part => part is IntrinsicPart)
        ? text.Map(part => TemplateText.Of(part is IntrinsicPart intrinsic ? new IntrinsicPart(intrinsic.Function.MapText(Resolve)) : part))
        : text);

    /// <summary>The address by which API Gateway calls a function, made once for each.</summary>
    public TemplateText Invocation(TemplateText function, bool streams = false)
    {
        if (!_invocations.TryGetValue((function, streams), out var uri))
        {
            _invocations[(function, streams)] = uri = streams ? Arns.StreamingInvocation(function) : Arns.Invocation(function);
        }

        return uri;
    }

    /// <summary>The ARN of a function; the function gets a permission unless API Gateway takes on a role for the call.</summary>
    public TemplateText FunctionArn(FunctionTarget function, TemplateText? credentials, Origin origin)
    {
        switch (function)
        {
            case FunctionArn target:
                _options.Near?.Invoke(origin);
                var arn = Text(target.Arn);
                _options.Near?.Invoke(null);
                if (credentials is null)
                {
                    _functions[arn] = target.HasOwnPermission || (_functions.TryGetValue(arn, out var elsewhere) && elsewhere);
                }

                return arn;
            case FunctionProject project:
                Diagnostics.Add(DiagnosticCatalogue.FunctionHasNoArn.At(origin.Location, $"the project '{project.Path}'"));
                return TemplateText.Empty;
            default:
                Diagnostics.Add(DiagnosticCatalogue.FunctionHasNoArn.At(origin.Location, $"'{function}'"));
                return TemplateText.Empty;
        }
    }

    /// <summary>The ARN of the role that may do what is granted, or null where nothing is; equal grants share a role.</summary>
    public TemplateText? Role(ValueList<RoleGrant> grants)
    {
        if (grants.Count == 0)
        {
            return null;
        }

        return TemplateText.GetAtt(AddOnce(IntegrationRole.IdSuffix(grants, Text), "AWS::IAM::Role", () => IntegrationRole.Properties(grants)), "Arn");
    }

    /// <summary>The id of a VPC link; one that is made together with the API is added.</summary>
    public TemplateText LinkId(RestVpcLink link) => link.Definition is { } made
        ? TemplateText.Ref(AddOnce("Link" + LogicalIds.Part(Text(made.Name).ToString()), made.Type, made.Properties))
        : link.Id;

    private bool IsElsewhere(TemplateText arn)
    {
        if (_functions[arn] || _options.IsElsewhere?.Invoke(arn) == true)
        {
            return true;
        }

        // The partition of a function in another stack may be known at deployment only.
        if (arn.Map(part => part is ReferencePart { Name: "AWS::Partition" } ? "aws" : TemplateText.Of(part)).Literal is not { } literal)
        {
            return false;
        }

        return literal.Split(':') is [_, _, "lambda", var region, var account, ..] && (IsOther(account, _options.Account) || IsOther(region, _options.Region));
    }

    private static bool IsOther(string named, string? own) => own is not null && named.Length > 0 && named != own;

    /// <summary>One permission for each function: routes and authorizers of the API may call it.</summary>
    public void AddPermissions(Origin origin)
    {
        foreach (var arn in _functions.Keys.OrderBy(arn => arn.ToString(), StringComparer.Ordinal))
        {
            if (arn.ToString().Contains("${stageVariables.", StringComparison.Ordinal))
            {
                Diagnostics.Add(DiagnosticCatalogue.PermissionUnknown.At(origin.Location, arn));
                continue;
            }

            if (_options.IsPermitted?.Invoke(arn) == true)
            {
                continue;
            }

            if (IsElsewhere(arn))
            {
                Diagnostics.Add(DiagnosticCatalogue.PermissionElsewhere.At(origin.Location, arn, LogicalId));
                continue;
            }

            Add("Invokes" + LogicalIds.Part(arn), "AWS::Lambda::Permission", new MapBuilder()
                .Add("Action", "lambda:InvokeFunction")
                .Add("FunctionName", arn)
                .Add("Principal", "apigateway.amazonaws.com")
                .Add("SourceArn", Arns.ExecuteApi(LogicalId) + "/*")
                .ToMap());
        }
    }
}
