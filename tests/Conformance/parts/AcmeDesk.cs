using Juki.Services;

namespace Acme.Desks;

/// <summary>A service of the vendor's own, which uses the package's.</summary>
public interface IDesk
{
    string Serve(string number);
}

/// <summary>Serves.</summary>
public sealed class Desk : IDesk
{
    private readonly IResidentRepository _repository;

    public Desk(IResidentRepository repository) => _repository = repository;

    public string Serve(string number) => _repository.Find(number)?.Number ?? "";
}

/// <summary>Serves and counts.</summary>
public sealed class CountedDesk : IDesk
{
    private readonly IDesk _inner;

    public CountedDesk(IDesk inner) => _inner = inner;

    public string Serve(string number) => _inner.Serve(number);
}
