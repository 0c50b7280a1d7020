using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>Reads VPC links that are made together with an API.</summary>
internal static class VpcLinkReader
{
    /// <summary>The link, with what it is made of where the template makes it for this API.</summary>
    /// <param name="context">The template.</param>
    /// <param name="link">The link by its id.</param>
    /// <param name="own">Finds a resource of a type that belongs to the API alone.</param>
    public static RestVpcLink Read(ReadingContext context, RestVpcLink link, Func<TemplateText, string, EvaluatedResource?> own)
    {
        if (own(link.Id, NlbVpcLink.ResourceType) is { } first && context.Reader(first) is var one && one.Texts("TargetArns") is [var balancer])
        {
            return link with
            {
                Id = TemplateText.Empty,
                Definition = new NlbVpcLink(one.RequiredText("Name"), balancer) { Description = one.Text("Description"), Tags = one.Tags() },
            };
        }

        if (own(link.Id, SubnetVpcLink.ResourceType) is { } second)
        {
            var two = context.Reader(second);
            return link with
            {
                Id = TemplateText.Empty,
                Definition = new SubnetVpcLink(two.RequiredText("Name"), two.Texts("SubnetIds"))
                {
                    SecurityGroupIds = two.Texts("SecurityGroupIds"),
                    Tags = two.Tags(),
                },
            };
        }

        return link;
    }
}
