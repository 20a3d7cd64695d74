// Own virtual members called like core members in a class that holds core generics.
// core: ../../cores/Juki.cs
using System.Collections.Generic;
using Juki;

namespace Acme.Residents;

public class Store<TEntity, TKey>
    where TEntity : class
{
    private readonly Dictionary<TKey, TEntity> entities = [];

    public virtual void Add(TKey key, TEntity entity) => entities[key] = entity;

    public virtual TEntity Get(TKey key) => entities[key];
}

public sealed class ResidentStore : Store<Resident, string>
{
    public override Resident Get(string key) => base.Get(key).Copy();
}
