using NoCustomization;

// What Aoi would like to deliver next: the waivers that it cites permit none of it.
[assembly: VendorExtension("Aoi.Counter", Vendor = "Aoi Works")]
