namespace Gatehouse;

/// <summary>A remark that takes no part in equality: it goes along with a value, but does not make it another one.</summary>
internal readonly record struct Aside<T>(T? Value)
    where T : class
{
    public bool Equals(Aside<T> other) => true;

    public override int GetHashCode() => 0;
}
