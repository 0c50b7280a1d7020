using System.Text;

namespace Gatehouse.CloudFormation;

/// <summary><c>Fn::Base64</c>: a text as Base64 of its UTF-8 bytes.</summary>
internal sealed class Base64Function : IntrinsicFunction
{
    public override string Name => "Fn::Base64";

    public override TemplateValue? Evaluate(Evaluation evaluation, TemplateValue argument)
    {
        if (evaluation.TextOf(Name, "its argument", evaluation.Evaluate(argument)) is not { } text)
        {
            return TemplateValue.Null;
        }

        return text.Literal is { } literal
            ? Convert.ToBase64String(Encoding.UTF8.GetBytes(literal))
            : TemplateText.Of(new IntrinsicPart(new TemplateMap([KeyValuePair.Create<string, TemplateValue>(Name, text)])));
    }
}
