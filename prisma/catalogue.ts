/** A product of the demo with what the warehouse has of it; price in minor units of EUR. */
export type DemoProduct = { sku: string; name: string; unitPrice: number; stock: number };

/** What can be ordered in the demo. Some of it is scarce: the last pieces are what orders race for. */
export const catalogue: readonly DemoProduct[] = [
  { sku: "DESK-OAK", name: "Oak desk, 160 cm", unitPrice: 649_00, stock: 40 },
  { sku: "DESK-SIT-STAND", name: "Sit-stand desk", unitPrice: 899_00, stock: 25 },
  { sku: "CHAIR-TASK", name: "Task chair", unitPrice: 329_00, stock: 60 },
  { sku: "CHAIR-GUEST", name: "Guest chair", unitPrice: 149_00, stock: 120 },
  { sku: "LAMP-DESK", name: "Desk lamp", unitPrice: 59_00, stock: 200 },
  { sku: "LAMP-FLOOR", name: "Floor lamp", unitPrice: 139_00, stock: 80 },
  { sku: "SHELF-TALL", name: "Tall shelf", unitPrice: 219_00, stock: 50 },
  { sku: "SHELF-LOW", name: "Low shelf", unitPrice: 129_00, stock: 50 },
  { sku: "MONITOR-27", name: "Monitor, 27 inch", unitPrice: 389_00, stock: 45 },
  { sku: "MONITOR-34", name: "Wide monitor, 34 inch", unitPrice: 749_00, stock: 20 },
  { sku: "MONITOR-ARM", name: "Monitor arm", unitPrice: 99_00, stock: 90 },
  { sku: "KEYBOARD-SPLIT", name: "Split keyboard", unitPrice: 179_00, stock: 70 },
  { sku: "MOUSE-VERTICAL", name: "Vertical mouse", unitPrice: 49_00, stock: 150 },
  { sku: "HEADSET", name: "Headset", unitPrice: 119_00, stock: 100 },
  { sku: "WEBCAM-4K", name: "Webcam, 4K", unitPrice: 159_00, stock: 65 },
  { sku: "DOCK-USB-C", name: "USB-C dock", unitPrice: 229_00, stock: 75 },
  { sku: "PHONE-BOOTH", name: "Phone booth for one", unitPrice: 4_490_00, stock: 6 },
  { sku: "MEETING-TABLE", name: "Meeting table for eight", unitPrice: 1_890_00, stock: 8 },
  { sku: "COFFEE-MACHINE", name: "Coffee machine", unitPrice: 1_290_00, stock: 3 },
  { sku: "GREEN-WALL", name: "Green wall, last pieces", unitPrice: 990_00, stock: 2 },
];
