using static Gatehouse.DiagnosticSeverity;

namespace Gatehouse;

/// <summary>Every kind of diagnostic.</summary>
public static partial class DiagnosticCatalogue
{
    /// <summary>A template holds no text.</summary>
    public static readonly DiagnosticDescriptor TemplateEmpty = new(
        "GH1001", Error, "The template is empty.", "Write a CloudFormation template with a Resources section.");

    /// <summary>A template is neither JSON nor YAML.</summary>
    public static readonly DiagnosticDescriptor TemplateNotWellFormed = new(
        "GH1002", Error, "The template is not well-formed {0}: {1}.", "Mend the text at this place.");

    /// <summary>A template is JSON or YAML, but no map.</summary>
    public static readonly DiagnosticDescriptor TemplateNotAMap = new(
        "GH1003", Error, "A template is a map, found {0}.", "Write a CloudFormation template with a Resources section.");

    /// <summary>A document has no resources.</summary>
    public static readonly DiagnosticDescriptor NotATemplate = new(
        "GH1004", Error, "This is no CloudFormation template: it has no map of Resources. It holds: {0}.", "Add a Resources section, or name another file.");

    /// <summary>The format version is none that CloudFormation knows.</summary>
    public static readonly DiagnosticDescriptor UnknownFormatVersion = new(
        "GH1005", Error, "AWSTemplateFormatVersion must be 2010-09-09, found {0}.", "Write 2010-09-09 or leave it out.");

    /// <summary>A section of a template, or the properties of a resource, is no map.</summary>
    public static readonly DiagnosticDescriptor SectionNotAMap = new(
        "GH1006", Error, "{0} must be a map, found {1}.", "Write names and values.");

    /// <summary>A template has a section that CloudFormation does not know.</summary>
    public static readonly DiagnosticDescriptor UnknownSection = new(
        "GH1007", Error, "CloudFormation knows no section {0}.{1}", "Rename or remove it; remarks belong into Metadata.");

    /// <summary>A template has more of something than CloudFormation takes.</summary>
    public static readonly DiagnosticDescriptor TemplateQuotaExceeded = new(
        "GH1008", Warning, "{0} has {1} entries; CloudFormation takes {2} a template.", "Split the stack, or write routes as one Body.");

    /// <summary>A template is larger than CloudFormation takes.</summary>
    public static readonly DiagnosticDescriptor TemplateTooLarge = new(
        "GH1009", Warning, "The template has {0} bytes; CloudFormation takes {1}.", "Split the stack, or move bodies into files.");

    /// <summary>A map has one name twice.</summary>
    public static readonly DiagnosticDescriptor DuplicateMember = new(
        "GH1010", Warning, "The name {0} stands here twice; the last one counts.", "Remove or rename one of the two.");

    /// <summary>A template holds null.</summary>
    public static readonly DiagnosticDescriptor NullInTemplate = new(
        "GH1011", Error, "CloudFormation takes no null and no empty value.", "Remove the name, or give it a value.");

    /// <summary>A YAML tag is none of CloudFormation's.</summary>
    public static readonly DiagnosticDescriptor UnknownYamlTag = new(
        "GH1012", Error, "CloudFormation knows no tag {0}.{1}", "Use a short form such as !Ref or !Sub, or put the text in quotes.");

    /// <summary>A YAML merge key was resolved, which CloudFormation itself does not do.</summary>
    public static readonly DiagnosticDescriptor YamlMergeKey = new(
        "GH1013", Info, "The merge key << is resolved here, but CloudFormation itself does not support it.", "Run the template through aws cloudformation package, or repeat the members.");

    /// <summary>A resource is no map.</summary>
    public static readonly DiagnosticDescriptor ResourceNotAMap = new(
        "GH1014", Error, "Resource {0} must be a map, found {1}.", "Give it a Type and Properties.");

    /// <summary>A logical id has characters that CloudFormation refuses.</summary>
    public static readonly DiagnosticDescriptor LogicalIdNotAlphanumeric = new(
        "GH1015", Error, "The logical id {0} is not made of at most 255 letters A-Z, a-z and digits only.", "Rename the resource.");

    /// <summary>A resource has no type.</summary>
    public static readonly DiagnosticDescriptor ResourceWithoutType = new(
        "GH1016", Error, "Resource {0} has no Type.", "Add a Type such as AWS::ApiGateway::RestApi.");

    /// <summary>A resource has an attribute that CloudFormation does not know.</summary>
    public static readonly DiagnosticDescriptor UnknownResourceAttribute = new(
        "GH1017", Error, "CloudFormation knows no attribute {0} of resource {1}.{2}", "Rename or remove it; settings belong into Properties.");

    /// <summary>A property has a value of another kind than CloudFormation takes.</summary>
    public static readonly DiagnosticDescriptor PropertyOfWrongType = new(
        "GH1150", Error, "Property {0} of {1} must be {2}, found {3}.", "Give a value of that kind.");

    /// <summary>A required property is missing.</summary>
    public static readonly DiagnosticDescriptor RequiredPropertyMissing = new(
        "GH1151", Error, "Property {0} of {1} is required.", "Add the property.");

    /// <summary>A number lies outside of what AWS takes.</summary>
    public static readonly DiagnosticDescriptor PropertyOutOfRange = new(
        "GH1152", Error, "Property {0} of {1} must be {2}, found {3}.", "Choose a number in the range.");

    /// <summary>A name is not one of those that AWS knows.</summary>
    public static readonly DiagnosticDescriptor UnknownChoice = new(
        "GH1153", Error, "Property {0} of {1} is {2}; allowed are {3}.{4}", "Use one of the allowed values.");

    /// <summary>A value that must be known before deployment holds a reference.</summary>
    public static readonly DiagnosticDescriptor PropertyNotKnownYet = new(
        "GH1154", Error, "Property {0} of {1} must be known before deployment, found {2}.", "Use a literal value or a parameter.");

    /// <summary>A property is not honoured.</summary>
    public static readonly DiagnosticDescriptor PropertyWithoutEffect = new(
        "GH1155", Warning, "Property {0} of {1} is not supported and has no effect.", "Check its name; if it is right, the local gateway behaves as if it were absent.");
}
