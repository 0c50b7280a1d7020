using Gatehouse.Velocity.Java;
using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Nodes;

/// <summary>The variables that a loop sets; null for one that the template never mentions.</summary>
internal sealed record LoopVariables(Variable Element, Variable? Loop, Variable? Count, Variable? HasNext)
{
    public (object? Element, object? Count, object? HasNext) Save(Scope scope) =>
        (scope.Get(Element), Count is null ? null : scope.Get(Count), HasNext is null ? null : scope.Get(HasNext));

    public void Set(Scope scope, object? element, int index, bool hasNext)
    {
        if (Count is not null)
            scope.Put(Count, JavaNumbers.Box(index + 1));
        if (HasNext is not null)
            scope.Put(HasNext, JavaBoolean.Box(hasNext));
        scope.Put(Element, element);
    }

    public void Restore(Scope scope, (object? Element, object? Count, object? HasNext) saved, LoopScope? loop)
    {
        Restore(scope, Element, saved.Element);
        if (Count is not null)
            Restore(scope, Count, saved.Count);
        if (HasNext is not null)
            Restore(scope, HasNext, saved.HasNext);
        if (Loop is not null && loop is not null && scope.Get(Loop) is LoopScope current)
            Restore(scope, Loop, current.Outer);
    }

    private static void Restore(Scope scope, Variable variable, object? value)
    {
        if (value is null)
            scope.Remove(variable);
        else
            scope.Put(variable, value);
    }
}
