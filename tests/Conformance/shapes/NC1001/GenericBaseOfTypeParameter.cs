// A generic vendor class passes its own type parameter on to the closed base.
// core: ../../cores/Juki.cs
using Juki;

namespace Acme.Residents;

public abstract class CachingRepository<TEntity> : RepositoryBase<TEntity, string> // expect: NC1001
    where TEntity : class
{
    protected int Hits { get; set; }
}
