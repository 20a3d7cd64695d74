namespace NoCustomization.Policy.Libraries;

/// <summary>The events of the framework's interfaces that classes offer to be watched: for where the framework itself is not at hand.</summary>
public static class FrameworkEvents
{
    /// <summary>Whether an interface, by full name, has an event of a name.</summary>
    public static bool Has(string contract, string @event) => (contract, @event) switch
    {
        ("System.ComponentModel.INotifyPropertyChanged", "PropertyChanged") => true,
        ("System.ComponentModel.INotifyPropertyChanging", "PropertyChanging") => true,
        ("System.ComponentModel.INotifyDataErrorInfo", "ErrorsChanged") => true,
        ("System.ComponentModel.IBindingList" or "System.ComponentModel.IBindingListView", "ListChanged") => true,
        ("System.ComponentModel.IComponent", "Disposed") => true,
        ("System.Collections.Specialized.INotifyCollectionChanged", "CollectionChanged") => true,
        ("System.Windows.Input.ICommand", "CanExecuteChanged") => true,
        _ => false,
    };
}
