using Amazon.CDK;
using Constructs;

namespace Gatehouse.Cdk;

/// <summary>
/// A resource that others may refer to before its properties are known, and that takes the tags of the stacks and apps around it.
/// </summary>
internal sealed class WrittenResource : CfnResource, ITaggable
{
    private readonly string _type;
    private readonly List<string> _overrides = [];
    private Dictionary<string, object> _properties = [];
    private object[] _marks = [];
    private BodyToken? _body;

    public WrittenResource(Construct scope, string id, string type)
        : base(scope, id, new CfnResourceProps { Type = type })
    {
        _type = type;
        Tags = new TagManager(TagType.STANDARD, type);
    }

    public TagManager Tags { get; }

    /// <summary>The paths of what users have overridden.</summary>
    public IReadOnlyList<string> Overrides => _overrides;

    protected override IDictionary<string, object> CfnProperties
    {
        get
        {
            var properties = Tags.TagValues() is { Count: > 0 } tags ? ResourceTags.Add(_type, _properties, tags) : _properties;
            if (properties.GetValueOrDefault("Body") is not Dictionary<string, object> body)
            {
                return properties;
            }

            _body ??= new BodyToken();
            _body.Set(body, _marks);
            return new Dictionary<string, object>(properties, StringComparer.Ordinal) { ["Body"] = _body };
        }
    }

    public override void AddOverride(string path, object value)
    {
        _overrides.Add(path);
        base.AddOverride(path, value);
    }

    public void Fill(TemplateResource written, PlainData data)
    {
        OverrideLogicalId(written.LogicalId);
        _properties = data.Properties(written.Properties);
        _marks = data.Marks;
    }
}
