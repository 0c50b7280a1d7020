namespace Gatehouse.CloudFormation;

/// <summary>What <c>Ref</c> and <c>Fn::GetAtt</c> give for a type, as patterns.</summary>
/// <remarks>
/// <c>{name}</c> is the physical name, <c>{id}</c> ten letters and digits, <c>{region}</c>, <c>{account}</c>, <c>{partition}</c>, <c>{suffix}</c> and
/// <c>{stack}</c> are the stack's; <c>{hex}</c> and <c>{uuid}</c> are made up; anything else is the name of a property.
/// </remarks>
/// <param name="NameProperty">The property that sets the physical name, or null.</param>
/// <param name="Ref">The pattern of <c>Ref</c>.</param>
/// <param name="Attributes">The patterns of the attributes.</param>
internal sealed record ResourceShape(string? NameProperty, string Ref, ValueMap<string> Attributes)
{
    /// <summary>Whether made-up names have to be in lower case, as those of buckets.</summary>
    public bool LowerCase { get; init; }
}
