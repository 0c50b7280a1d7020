using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Methods;

internal delegate object? JavaCall(object target, ReadOnlySpan<object?> arguments, RenderContext context);

/// <summary>A public method of a Java class.</summary>
/// <param name="Parameters">One letter a parameter, see <see cref="ParameterKind"/>; a final <c>*</c> takes any number of arguments.</param>
/// <param name="Call">What it does.</param>
internal sealed record JavaMethod(string Parameters, JavaCall Call)
{
    private readonly bool _isOpen = Parameters.EndsWith('*');

    /// <summary>How much the parameters let in: where several methods take the arguments, the narrowest is called.</summary>
    public int Breadth { get; } = Parameters.Sum(static p => p switch
    {
        '*' => 1_000,
        'O' => 10,
        'd' => 3,
        'f' => 2,
        'l' => 1,
        _ => 0,
    });

    public bool Takes(ReadOnlySpan<object?> arguments)
    {
        var required = _isOpen ? Parameters.Length - 1 : Parameters.Length;
        if (_isOpen ? arguments.Length < required : arguments.Length != required)
            return false;

        for (var i = 0; i < required; i++)
        {
            if (!ParameterKind.Accepts(Parameters[i], arguments[i]))
                return false;
        }

        return true;
    }
}
