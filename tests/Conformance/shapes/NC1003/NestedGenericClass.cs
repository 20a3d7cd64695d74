// A nested generic class overrides below an own generic base.
// core: ../../cores/Juki.cs
using Juki;

namespace Acme.Residents;

public class Archive<TEntity>
    where TEntity : class
{
    public abstract class Base : RepositoryBase<TEntity, long> // expect: NC1001
    {
    }

    public sealed class Append : Base
    {
        public override TEntity Get(long key) => null;

        public override void Add(long key, TEntity entity) // expect: NC1003
        {
        }
    }
}
