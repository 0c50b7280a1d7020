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
        "GH1002", Error, "The template is not well-formed {0}: {1}.", "Correct the text at this place.");

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

    /// <summary>A template needs the transform of the Serverless Application Model.</summary>
    public static readonly DiagnosticDescriptor SamTemplate = new(
        "GH1020", Error, "This is a SAM template, which CloudFormation turns into another one before it deploys it; here {0}, which are not known before.", "Give the transformed template instead: of a deployed stack, aws cloudformation get-template --template-stage Processed; without AWS, sam-translate.py of aws/serverless-application-model.");

    /// <summary>A template asks for a macro that runs in an AWS account.</summary>
    public static readonly DiagnosticDescriptor MacroNotRun = new(
        "GH1021", Warning, "The macro {0} runs in an AWS account and cannot be run here; what it changes is not known.", "Give the processed template instead: aws cloudformation get-template --template-stage Processed.");

    /// <summary>What AWS::Include asks for cannot be read.</summary>
    public static readonly DiagnosticDescriptor IncludeNotFound = new(
        "GH1022", Warning, "AWS::Include asks for {0}, which cannot be read here; what it holds is not known.", "Use a path relative to the template while working locally, or put the content into the template.");

    /// <summary>A function needs a transform that the template does not ask for.</summary>
    public static readonly DiagnosticDescriptor NeedsLanguageExtensions = new(
        "GH1023", Error, "{0} is only known with the transform AWS::LanguageExtensions.", "Add Transform: AWS::LanguageExtensions to the template.");

    /// <summary>A loop gives more than can be worked with.</summary>
    public static readonly DiagnosticDescriptor LoopTooLarge = new(
        "GH1024", Error, "The loops of this template give more than {0} entries.", "Loop over shorter lists.");

    /// <summary>A parameter has no type or one that CloudFormation does not know.</summary>
    public static readonly DiagnosticDescriptor ParameterTypeUnknown = new(
        "GH1030", Error, "Parameter {0} has no type that CloudFormation knows, found {1}.", "Use String, Number, CommaDelimitedList, List<Number>, an AWS::... type or AWS::SSM::Parameter::Value<...>.");

    /// <summary>A parameter has an attribute that CloudFormation does not know.</summary>
    public static readonly DiagnosticDescriptor ParameterAttributeUnknown = new(
        "GH1031", Error, "CloudFormation knows no attribute {0} of parameter {1}.{2}", "Rename or remove it.");

    /// <summary>A parameter has neither value nor default.</summary>
    public static readonly DiagnosticDescriptor ParameterWithoutValue = new(
        "GH1032", Warning, "Parameter {0} has neither a value nor a default; {1} stands in for it.", "Give it a value with --parameter Name=value.");

    /// <summary>A parameter has a value that its template forbids.</summary>
    public static readonly DiagnosticDescriptor ParameterNotAllowed = new(
        "GH1033", Error, "Parameter {0} must {1}, found {2}.", "Give another value.");

    /// <summary>A parameter takes its value from Parameter Store.</summary>
    public static readonly DiagnosticDescriptor ParameterFromStore = new(
        "GH1034", Info, "Parameter {0} takes its value from Parameter Store; its name {1} stands in for it.", "Give it a value with --parameter Name=value.");

    /// <summary>A value was given for a parameter that does not exist.</summary>
    public static readonly DiagnosticDescriptor UnknownParameter = new(
        "GH1035", Warning, "The template has no parameter {0}.{1}", "Check the name.");

    /// <summary>The parameters break a rule of the template.</summary>
    public static readonly DiagnosticDescriptor RuleViolated = new(
        "GH1036", Error, "Rule {0} is broken: {1}.", "Give other parameters.");

    /// <summary>A rule asks an AWS account.</summary>
    public static readonly DiagnosticDescriptor RuleNeedsAccount = new(
        "GH1037", Info, "Rule {0} asks an AWS account about parameters and is not checked here.", "Nothing to do.");

    /// <summary>CloudFormation has no function of this name.</summary>
    public static readonly DiagnosticDescriptor UnknownFunction = new(
        "GH1050", Error, "CloudFormation knows no function {0}.{1}", "Use one of its intrinsic functions.");

    /// <summary>A function stands where it is not allowed.</summary>
    public static readonly DiagnosticDescriptor FunctionOnlyInConditions = new(
        "GH1051", Error, "{0} is only known in Conditions and Rules.", "Name a condition and use Fn::If here.");

    /// <summary>A function has arguments of another form than it takes.</summary>
    public static readonly DiagnosticDescriptor FunctionArguments = new(
        "GH1052", Error, "{0} takes {1}, found {2}.", "Write it in that form.");

    /// <summary>A function needs a text and got a list or a map.</summary>
    public static readonly DiagnosticDescriptor FunctionNeedsText = new(
        "GH1053", Error, "{0} needs text as {1}, found {2}.", "Use Fn::Join or Fn::Select to get text from a list.");

    /// <summary>A function needs a value that is known before deployment.</summary>
    public static readonly DiagnosticDescriptor FunctionNeedsKnownText = new(
        "GH1054", Error, "{0} needs {1} before deployment, found {2}.", "Use a literal value, a parameter or a pseudo parameter.");

    /// <summary>A function needs a whole number.</summary>
    public static readonly DiagnosticDescriptor FunctionNeedsNumber = new(
        "GH1055", Error, "{0} needs a whole number as {1}, found {2}.", "Write a whole number.");

    /// <summary>A variable of Fn::Sub has characters that CloudFormation refuses.</summary>
    public static readonly DiagnosticDescriptor SubVariableMalformed = new(
        "GH1056", Error, "Fn::Sub takes no variable ${{{0}}}: names are made of letters, digits, underscores, points and colons.", "Write ${!...} where the text ${...} itself is meant.");

    /// <summary>Fn::Select asks for an item that the list does not have.</summary>
    public static readonly DiagnosticDescriptor SelectOutOfRange = new(
        "GH1057", Error, "Fn::Select asks for item {0} of a list of {1}.", "Items are counted from 0.");

    /// <summary>Fn::FindInMap asks for a name that does not exist.</summary>
    public static readonly DiagnosticDescriptor NotInMapping = new(
        "GH1058", Error, "There is no {0} {1}; there are: {2}.{3}", "Add it to Mappings or use another name.");

    /// <summary>Fn::FindInMap asks for an account or a region that the mapping does not know.</summary>
    public static readonly DiagnosticDescriptor NotInMappingHere = new(
        "GH1059", Warning, "There is no {0} {1}, the value of {2} here; the entry of {3} stands in for it.", "Name an account and a region of the mapping with --account and --region.");

    /// <summary>A reference names nothing.</summary>
    public static readonly DiagnosticDescriptor UnknownName = new(
        "GH1060", Error, "There is no parameter or resource {0}.{1}", "Name one that exists.");

    /// <summary>A reference names no resource.</summary>
    public static readonly DiagnosticDescriptor UnknownResource = new(
        "GH1061", Error, "There is no resource {0}.{1}", "Name one that exists.");

    /// <summary>A reference names a resource whose condition is false.</summary>
    public static readonly DiagnosticDescriptor ReferenceToRemovedResource = new(
        "GH1062", Error, "Resource {0} does not exist, because its condition {1} is false.", "Guard the reference with Fn::If and the same condition.");

    /// <summary>Fn::GetAtt asks for an attribute that the type does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownAttribute = new(
        "GH1063", Warning, "{0} has no attribute {1}; it has: {2}.{3}", "Use Ref, or one of its attributes.");

    /// <summary>A condition does not exist.</summary>
    public static readonly DiagnosticDescriptor UnknownCondition = new(
        "GH1064", Error, "There is no condition {0}.{1}", "Add it to Conditions.");

    /// <summary>Conditions refer to each other in a circle.</summary>
    public static readonly DiagnosticDescriptor CircularConditions = new(
        "GH1065", Error, "Conditions refer to each other in a circle: {0}.", "Break the circle.");

    /// <summary>A value is neither true nor false.</summary>
    public static readonly DiagnosticDescriptor NotACondition = new(
        "GH1066", Error, "A condition is needed here, found {0}.", "Use Fn::Equals, Fn::And, Fn::Or, Fn::Not or Condition.");

    /// <summary>Resources wait for each other.</summary>
    public static readonly DiagnosticDescriptor CircularDependency = new(
        "GH1067", Error, "Resources wait for each other in a circle: {0}.", "Take out one of the references; a resource policy can name its API as execute-api:/*.");

    /// <summary>An output has no value.</summary>
    public static readonly DiagnosticDescriptor OutputWithoutValue = new(
        "GH1068", Error, "Output {0} has no Value.", "Add a Value.");

    /// <summary>A value that only AWS knows had to be made up.</summary>
    public static readonly DiagnosticDescriptor ValueMadeUp = new(
        "GH1070", Info, "Only AWS knows the value of {0}, a resource of type {1}; here it is made up.", "Give it a value with --value LogicalId=value or --value LogicalId.Attribute=value.");

    /// <summary>A path names nothing.</summary>
    public static readonly DiagnosticDescriptor PathMissing = new(
        "GH1080", Error, "There is no file or folder {0}.", "Name a template, a cdk.out folder, or a folder with a cdk.json.");

    /// <summary>A file or folder cannot be read.</summary>
    public static readonly DiagnosticDescriptor FileUnreadable = new(
        "GH1081", Error, "This file or folder cannot be read: {0}.", "Check its permissions.");

    /// <summary>A file is of no kind that is known here.</summary>
    public static readonly DiagnosticDescriptor FileKindUnknown = new(
        "GH1082", Error, "{0} is no template: its name does not end in .json, .yaml, .yml or .template.", "Name a template, a cdk.out folder, or a folder with a cdk.json.");

    /// <summary>A file of the CDK is not JSON.</summary>
    public static readonly DiagnosticDescriptor FileNotJson = new(
        "GH1083", Error, "This file is not well-formed JSON from this place on.", "Write it anew, for a cloud assembly with cdk synth.");

    /// <summary>A manifest is none of a cloud assembly.</summary>
    public static readonly DiagnosticDescriptor NotAnAssembly = new(
        "GH1084", Error, "This manifest lists no artifacts.", "Name the folder that cdk synth wrote.");

    /// <summary>A cdk.json names no command.</summary>
    public static readonly DiagnosticDescriptor CdkAppMissing = new(
        "GH1085", Error, "This cdk.json has no text app, the command that writes the cloud assembly.", "Add it, as in \"app\": \"dotnet run --project src/Infra\".");

    /// <summary>The command of a cdk.json failed.</summary>
    public static readonly DiagnosticDescriptor CdkAppFailed = new(
        "GH1086", Error, "The app command {0} ended with exit code {1}: {2}", "Run the command by itself to see all of its output.");

    /// <summary>The command of a cdk.json wrote no cloud assembly.</summary>
    public static readonly DiagnosticDescriptor CdkAppWithoutAssembly = new(
        "GH1087", Error, "The app command {0} wrote no cloud assembly to {1}.", "Call app.Synth() at its end.");

    /// <summary>The template of a nested stack is not on this machine.</summary>
    public static readonly DiagnosticDescriptor NestedTemplateMissing = new(
        "GH1088", Error, "The template of the nested stack {0} is not on this machine: {1}.", "Give a relative path as TemplateURL, or load the cloud assembly that holds it.");

    /// <summary>Stacks are nested too deep.</summary>
    public static readonly DiagnosticDescriptor NestedTooDeep = new(
        "GH1089", Error, "The nested stack {0} lies more than {1} stacks deep.", "Check whether a template names itself.");

    /// <summary>A function is a container image.</summary>
    public static readonly DiagnosticDescriptor FunctionIsImage = new(
        "GH1090", Warning, "Function {0} is a container image, which cannot run here.", "Give its code with --function ID=PATH; in tests, stand in for it.");

    /// <summary>The code of a function is not on this machine.</summary>
    public static readonly DiagnosticDescriptor FunctionCodeMissing = new(
        "GH1091", Warning, "The code of function {0} is not on this machine: {1}.", "Load the cloud assembly that holds it, give a local path as Code, or say where it is with --function ID=PATH.");

    /// <summary>A function has inline code of a runtime that takes none.</summary>
    public static readonly DiagnosticDescriptor InlineCodeNotPossible = new(
        "GH1092", Warning, "Function {0} has inline code, which the runtime {1} does not take.", "Use Node.js or Python, or give the code as a folder.");

    /// <summary>A layer is not on this machine.</summary>
    public static readonly DiagnosticDescriptor LayerMissing = new(
        "GH1093", Warning, "The layer {1} of function {0} is not on this machine.", "Put what it brings into the function's own code.");

    /// <summary>An environment variable holds a value that only AWS knows.</summary>
    public static readonly DiagnosticDescriptor VariableNotKnown = new(
        "GH1094", Warning, "The environment variable {1} of function {0} holds {2}, which only AWS knows.", "Give it a value with --value.");

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
        "GH1155", Warning, "Property {0} of {1} is not supported and has no effect.{2}", "Check its name; if it is right, the local gateway behaves as if it were absent.");
}
